/// Where in a page a piece of text stands.
struct HTMLContext: Hashable, Sendable {
  var isUnseen = false
  var isAside = false
  /// In the head of the page, which is an aside unless it has the page's only headline.
  var isPageHeader = false
  var isCaption = false
  var isListItem = false
  var isPreformatted = false
  /// The level of the heading, or 0.
  var heading: UInt8 = 0
  var isInMain = false
  /// The number of the innermost article, or nil.
  var article: Int?

  /// Whether the text is in an article or in the main part of the page.
  var isInStory: Bool { isInMain || article != nil }

  /// Whether an element with this role ends the block before it and after it.
  static func isBoundary(_ role: HTMLElement.Role) -> Bool {
    switch role {
    case .block, .heading, .listItem, .caption, .aside, .header, .article, .main, .preformatted:
      true
    case .inline, .lineBreak, .quotation, .time, .script, .meta, .unseen: false
    }
  }

  /// The context inside an element.
  ///
  /// - Parameters:
  ///   - role: The element's role.
  ///   - attributes: Its attributes.
  ///   - newArticle: The number that an article gets.
  /// - Returns: Where text inside the element stands.
  func inside(
    _ role: HTMLElement.Role, _ attributes: HTMLAttributes, newArticle: Int
  ) -> HTMLContext {
    var context = self
    switch role {
    case .heading(let level): context.heading = level
    case .listItem: context.isListItem = true
    case .caption: context.isCaption = true
    case .aside: context.isAside = true
    case .header: if !isInStory { (context.isAside, context.isPageHeader) = (true, true) }
    case .article: context.article = newArticle
    case .main: context.isInMain = true
    case .preformatted: context.isPreformatted = true
    case .script, .unseen, .meta: context.isUnseen = true
    case .inline, .block, .lineBreak, .quotation, .time: break
    }
    if attributes.isHidden { context.isUnseen = true }
    switch attributes.landmark {
    case "navigation", "complementary", "contentinfo", "search", "form", "dialog", "alert":
      context.isAside = true
    case "banner": if !isInStory { (context.isAside, context.isPageHeader) = (true, true) }
    case "main": context.isInMain = true
    case "article": if role != .article { context.article = newArticle }
    default: break
    }
    if Self.isBoundary(role), attributes.isCaption { context.isCaption = true }
    return context
  }
}
