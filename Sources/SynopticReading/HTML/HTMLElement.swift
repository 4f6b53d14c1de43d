/// What the elements of HTML mean for the text inside them.
enum HTMLElement {
  /// What an element does to its text.
  enum Role: Hashable, Sendable {
    /// Runs on in the line.
    case inline
    /// Stands as a paragraph, or holds paragraphs.
    case block
    case heading(level: UInt8)
    case listItem
    case caption
    /// Holds what is not the story: navigation, forms, footers.
    case aside
    /// The head of a page or of an article.
    case header
    case article
    case main
    case preformatted
    case lineBreak
    case quotation
    case time
    /// A script, which may describe the page.
    case script
    case meta
    /// Is not shown as text.
    case unseen
  }

  /// The role of an element by its name in small letters.
  static func role(of name: String) -> Role { roles[name] ?? .inline }

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [
      "h1": .heading(level: 1), "h2": .heading(level: 2), "h3": .heading(level: 3),
      "h4": .heading(level: 4), "h5": .heading(level: 5), "h6": .heading(level: 6),
      "li": .listItem, "figure": .caption, "figcaption": .caption, "caption": .caption,
      "header": .header, "article": .article, "main": .main, "pre": .preformatted, "br": .lineBreak,
      "q": .quotation, "time": .time, "script": .script, "meta": .meta,
    ]
    let groups: [(role: Role, names: String)] = [
      (
        .block,
        """
        address blockquote body center dd details dir div dl dt fieldset hgroup hr html legend ol p \
        section summary table tbody td tfoot th thead tr ul listing xmp plaintext
        """
      ),
      (.aside, "aside button datalist dialog footer form menu nav optgroup option search select"),
      (
        .unseen,
        """
        applet audio canvas embed frame frameset iframe math noembed noframes noscript object rp \
        style svg template textarea title video
        """
      ),
    ]
    for group in groups {
      for name in group.names.split(separator: " ") { roles[String(name)] = group.role }
    }
    return roles
  }()
}
