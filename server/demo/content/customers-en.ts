export const english = `
Mathilde Laurent   | m.laurent@atelier-laurent.example | Atelier Laurent | Cookery school in Lyon. Two LC-20, EU adapters.
Sigrid Haugen      | sigrid@fjordlys-media.example | Fjordlys Media | Reseller in Norway. Asks for quotations twice a year.
Tom Ashworth       | tom.ashworth@larkmail.example | | Streams village cricket. Very friendly, sends photos.
Zoë Müller         | zoe.mueller@postfach.example | | Berlin. Her mail program still writes ISO-8859-1.
Daniel Okafor      | daniel.okafor@larkmail.example | | Church streaming team in Leeds.
Priya Raman        | priya@lotus-dance.example | Lotus Dance Academy | Recitals every spring and autumn.
Jack Brennan       | jack.brennan@openpost.example |
Elena Rossi        | elena.rossi@postino.example |
Hannah Lindqvist   | hannah.lindqvist@norrmail.example |
Marcus Webb        | marcus@webb-esports.example | Webb Esports | Regional tournaments; needs answers before Saturday.
Aisha Khan         | aisha.khan@openpost.example |
Ben Carter         | ben.carter@larkmail.example | | Short mails, often angry on the first day and kind on the second.
Chloé Dubois       | chloe.dubois@courrier.example |
Liam O'Sullivan    | liam.osullivan@openpost.example |
Grace Nakamura     | grace.nakamura@larkmail.example | | Honolulu. Reads Japanese, prefers to write English.
Pieter de Vries    | pieter@dijk-av.example | Dijk AV | Rents out AV equipment in Utrecht.
Olivia Grant       | olivia.grant@openpost.example |
Samuel Adeyemi     | samuel.adeyemi@larkmail.example |
Katya Novak        | katya.novak@postfach.example |
Ethan Cole         | ethan.cole@openpost.example |
Maria Fernández    | maria.fernandez@correo.example |
Noah Fischer       | noah.fischer@postfach.example |
Isla Mackenzie     | isla.mackenzie@larkmail.example |
Rohan Mehta        | rohan.mehta@openpost.example |
Freya Sørensen     | freya.sorensen@norrmail.example |
Lucas Martin       | lucas.martin@courrier.example |
Emily Tan          | emily.tan@openpost.example | | Singapore. Podcast studio.
George Whitfield   | george.whitfield@larkmail.example |
`
