/// Sentences of English news pages, for `FurnitureMeasureTests`.
///
/// The sign before a row tells where it stands: `=` alone, `>` at the end of a paragraph, `~` inside one. The
/// first tables were at hand when the recognizer was made; the fresh ones were written behind it.
enum EnglishFurnitureRows {
  /// Sentences that tell nothing of the story.
  static let furniture = """
    = Our reporters have spent the week in Kharkiv; you can send them your questions here.
    = If this kind of reporting matters to you, please consider chipping in.
    = Get the day's top stories delivered straight to your inbox every morning.
    = Do you know something about this case that we should be looking into?
    = Drop us a line in confidence via Signal.
    = Were you on board the train, or do you know someone who was?
    = You can reach the author of this piece at the address below.
    = Additional work on this article by our correspondent in Warsaw.
    = Writing by Helen Marsh; editing by Tom Doyle
    = An earlier version of this article misspelled the name of the mayor.
    = This article was amended on 4 March to correct the number of victims.
    = Last updated 3 hours ago
    = First published on Tue 4 Mar 2025 10.12 GMT
    = Image source, Getty Images
    = Image caption, Rescuers at the site of the blast on Tuesday morning
    = Smoke rises over the port after the strike. Photograph: Sergei Ivanov/EPA
    = Skip past newsletter promotion
    = More on this story
    = Related topics
    = 5 min read
    = Back to homepage
    = Click here to see the full gallery of pictures.
    = Swipe through the pictures to see the damage.
    = Scroll down to read the full statement.
    = Your browser does not support the audio element.
    = Turn on notifications so you never miss a big story.
    = The BBC is not responsible for the content of external sites.
    = Reproduction of this material without written consent is forbidden.
    = Republishing is allowed provided there is an active hyperlink to the original.
    = Sponsored content
    = Already a subscriber? Log in
    = To continue reading, create a free account.
    = Create your free profile or log in to save this article.
    = Media contact: press@harbour-relief.org
    = For interview requests, please get in touch with our press team.
    > Listen to the full conversation on our podcast.
    > You can hear more about this in the latest episode of Newscast.
    > Download our app to get alerts as they come in.
    > We will bring you more as soon as we have it.
    > This page will be refreshed as new details emerge.
    > This is a breaking story and more details are expected shortly.
    > The full text of the ruling is available at this link.
    > See the map below for the places that were hit.
    > Watch the video above to see how it happened.
    > Our live blog has all the latest from the front.
    > For more on what this means for tenants, read our explainer.
    > Here is everything we know so far.
    > Find out more about how we check facts here.
    > Become a member today and help keep our journalism free for all.
    > Independent reporting costs money, and every gift, however small, counts.
    > Without readers like you, we could not do this work.
    > Thank you for reading and for standing with us.
    > If you have been affected by the issues in this story, help is available through the BBC Action Line.
    > Have a story to share? Write to our news desk.
    > Spotted a mistake? Let us know.
    > Tell us what you think in the comments.
    > What do you think about the new rules?
    > Tickets are on sale now on our website.
    > Join our WhatsApp group for breaking news from the region.
    > Find us on Facebook, Instagram and X.
    > Don't miss our special report this Sunday.
    > The Associated Press contributed to this report.
    > With reporting by AFP and RFE/RL's Ukrainian Service.
    > Our thanks go to the volunteers who helped with translation.
    > This report was first carried by our partners at the Danube Herald.
    > This translation was made with the help of AI and checked by an editor.
    ~ Read our interview with the minister from last month here.
    ~ (Video courtesy of the regional emergency service.)
    ~ See also our earlier coverage of the trial.
    ~ As a reminder, you can follow every match with us online.
    """

  /// Sentences of news that look like them.
  static let news = """
    ~ He urged voters to subscribe to the party's channel on Telegram.
    ~ The company said it would support our troops for as long as it takes.
    ~ The photo of the day won a prize in Amsterdam.
    ~ The link between the two murders was found by a student.
    ~ "You can read about it in any newspaper," the minister said.
    ~ "We need your help," the mayor told residents on Monday.
    ~ The newsletter was sent to 40,000 customers by mistake.
    ~ The app was downloaded two million times in a week.
    ~ Police asked anyone with information to contact the Leeds station.
    ~ The newsroom was searched for six hours by officers in masks.
    ~ The channel's editor was detained at the border on Friday.
    ~ Subscribers will pay nine dollars a month from January.
    ~ The full text of the agreement has not been published.
    ~ The agency said the report would be updated in March.
    ~ The podcast host was charged with libel.
    ~ Readers sent more than 300 letters to the paper in protest.
    ~ Share prices fell by nine percent after the news.
    ~ Follow-up talks will be held in Geneva next week.
    ~ Reuters could not verify the claim.
    ~ Reuters reported that the two sides were close to a deal.
    ~ The ministry told our correspondent that the road was open.
    ~ A spokesman told the BBC that the ship had been boarded twice.
    ~ The minister did not answer our questions.
    ~ We were not able to confirm the number of the dead.
    ~ Watch officers saw the tanker turn south at dawn.
    ~ Listening devices were found in the office of the prosecutor.
    ~ Read was arrested at Heathrow on Sunday.
    ~ The video shows a man in a red coat leaving the shop.
    ~ The pictures were taken from a satellite on Monday.
    ~ A link to the petition was shared 80,000 times.
    ~ The gallery will reopen in May after repairs.
    ~ The law bans the advertising of tobacco near schools.
    ~ Copyright in the songs belongs to the singer's daughter.
    ~ The author of the report is a former judge.
    ~ The editor-in-chief said the paper would close in June.
    > Comments by the president caused anger in Warsaw.
    > The comments under the post were closed within an hour.
    > Our soldiers are holding the line, the general said.
    > You have to wear a mask on the bus, according to the new rules.
    > "Help us," she wrote on a piece of paper held to the window.
    > "Join us," he told the crowd.
    > Donations to the fund reached a million pounds on Tuesday.
    > The charity asks for blankets, medicines and warm clothes.
    > Anyone who saw the car is asked to call the police on 101.
    > Residents may call the hotline on 1545 at any hour.
    > Tickets for the concert were sold out in ten minutes.
    > The film can be seen in cinemas from 9 May.
    > The site was blocked in Russia in 2022.
    > The page was removed by Facebook on Wednesday.
    > Users of the app lost access to their accounts.
    > The paper apologised for the error and paid damages.
    > An earlier version of the bill would have raised the tax to 12 percent.
    > The text of the law was amended on 4 March.
    > The statement was published on the company's website.
    > The press service of the army did not give the number of wounded.
    > The contact group will meet at Ramstein on Friday.
    > Send troops or lose the port, the general warned.
    > Find the money or close the hospital, the council was told.
    > Support for the government fell to 21 percent.
    > Join the army at 18 and the state will pay for your studies, the posters promise.
    > Click-and-collect orders rose by a third.
    > The broadcaster will show the final live on Sunday.
    > More details will be made public in court on Thursday.
    > Further information is expected from the ministry this week.
    > The story was first reported by the Danube Herald.
    > The Associated Press saw a copy of the letter.
    > According to our sources in the council, the vote was moved to May.
    > The governor wrote about this on his Telegram channel.
    > The mayor thanked the readers of the city library for their gifts.
    > The number of people who listen to the radio every day has halved.
    """

  /// Sentences that tell nothing of the story, not seen before.
  static let freshFurniture = """
    = Want to understand the vote? Start with our five charts.
    = Our team of fact-checkers reads every claim so that you do not have to.
    = Sign in to comment
    = Send your pictures of the storm to newsdesk@harbour.example.
    = You are reading a free article; paying members see all of them.
    = Reach our reporter securely on Threema.
    = Illustration by Maud Keller
    = Edited by Paul Ross
    = Copyright 2025 The Harbour Post. No part of it may be copied without permission.
    = Recommended for you: the village that moved
    = The Harbour Post is a member of the Independent Press Standards Body.
    = Catch up with the rest of our election coverage.
    = A correction was made on Tuesday: the school has 300 pupils, not 3,000.
    = Rescuers carry a woman out of the house. Photo: Emergency Service
    = Editor's choice
    > The full interview airs on Sunday and will be on our channel.
    > Scan the QR code to join our Viber community.
    > A list of all victims can be found on our website.
    > Stay with us for live coverage throughout the night.
    > We want to hear from you.
    > How has the heat affected you?
    > If you value what we do, leave us a tip.
    > Your donation keeps this newsroom alive.
    > We have updated this story to add the comment of the ministry.
    > Details to follow.
    > Interactive: how the front line has moved since May.
    > For media queries call our press desk on weekdays.
    > You can unsubscribe whenever you like.
    ~ As we reported earlier, the port has been closed since March; read about it here.
    ~ Explore the data yourself with our tool.
    """

  /// Sentences of news that look like them, not seen before.
  static let freshNews = """
    ~ She told supporters to download the party's app before Sunday.
    ~ The broadcaster's newsroom in Riga will close in June.
    ~ A link between the fire and the strike has not been proven.
    ~ "You will not find this on our website," the chairman said.
    ~ Hackers sent the newsletter to every member of parliament.
    ~ The journalist had written about the case on her blog.
    ~ The court ordered the magazine to publish a correction.
    ~ Follow the money and you will find the minister, the deputy told the committee.
    ~ Get Britain Building, a lobby group, welcomed the plan.
    ~ Visit Scotland said bookings had doubled.
    ~ Tell Abyad was shelled for two hours.
    ~ Give Directly has paid 4,000 families since March.
    ~ The photographs were published by the agency on Tuesday.
    ~ Our correspondent in Odesa heard three explosions.
    ~ We asked the ministry for comment but had no reply.
    ~ The council said we would all pay more for water.
    ~ This article of the constitution guarantees free speech.
    ~ The story of the lost ship is told in a new film.
    ~ Subscription prices rose after the merger.
    ~ The website of the railway was down all morning.
    > The hotline received 900 calls in one night.
    > Below zero temperatures are expected until Friday.
    > The bridge will stay closed until further notice.
    > Messages of support came from all over the country.
    > The podcast that made him famous was taken off the air.
    > Readers of the magazine voted her woman of the year.
    > Most of the children here have never seen the sea.
    > "Support us or step aside," the commander said.
    > Anyone can watch the trial from the public gallery.
    > The letter asks the mayor to keep the library open.
    """
}
