/** What the sheet is given: texts, and nothing else. */
export interface GivenSheet {
  readonly language: string;
  readonly words: Readonly<Record<string, string>>;
  readonly court: string;
  readonly title: string;
  readonly kind: string;
  readonly days: string;
  readonly certificates: readonly {
    readonly name: string;
    /** In groups, as it is printed. */
    readonly code: string;
    /** Where it is checked. */
    readonly address: string;
    /** The same as a QR code, in SVG. */
    readonly qr: string;
    readonly issuedOn: string;
    readonly duration: string;
  }[];
}

/**
 * The sheet, one A4 page across for each certificate. Everything that was entered comes as data (`sys.inputs`): Typst shows it as
 * text, and never reads it as markup.
 */
export const CERTIFICATE_SHEET = `
#let given = json(bytes(sys.inputs.given))
#let accent = rgb("#0b5f6b")
#let quiet = rgb("#4a5560")
#set document(title: given.title, author: "Bitim")
#set text(font: "Noto Sans", size: 12pt, lang: given.language, hyphenate: false)
#set par(leading: 0.6em)
#set page(
  paper: "a4",
  flipped: true,
  margin: (x: 26mm, y: 22mm),
  background: pdf.artifact(place(center + horizon, rect(width: 100% - 18mm, height: 100% - 18mm, stroke: 1.2pt + accent))),
)
#show heading.where(level: 1): it => text(size: 30pt, weight: 600, fill: accent, tracking: 0.04em, it.body)

#let sheet(one) = [
  #align(center)[
    #text(size: 12pt, fill: quiet, given.court)
    #v(6mm)
    #heading(level: 1, given.words.certificate)
    #v(5mm)
    #text(size: 12pt, fill: quiet, given.words.confirms)
    #v(3mm)
    #text(size: 25pt, weight: 600, one.name)
    #v(3mm)
    #text(size: 12pt, fill: quiet, given.words.attended)
    #v(2mm)
    #block(width: 88%, text(size: 17pt, weight: 600, given.title))
    #v(3mm)
    #text(size: 12pt, given.kind + ", " + given.days)
    #linebreak()
    #text(size: 12pt, one.duration)
  ]
  #v(1fr)
  #grid(
    columns: (1fr, auto),
    column-gutter: 8mm,
    align: (left + bottom, right + bottom),
    [
      #text(size: 10pt, fill: quiet, given.words.code)
      #linebreak()
      #text(size: 15pt, weight: 600, tracking: 0.06em, one.code)
      #linebreak()
      #text(size: 9pt, fill: quiet, given.words.check)
      #linebreak()
      #text(size: 9pt, one.address)
      #v(2mm)
      #text(size: 9pt, fill: quiet, given.words.issued + " " + one.issuedOn)
    ],
    image(bytes(one.qr), format: "svg", width: 30mm, alt: given.words.qr),
  )
]

#for (at, one) in given.certificates.enumerate() {
  if at > 0 { pagebreak() }
  sheet(one)
}
`;
