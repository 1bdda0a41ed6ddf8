export const ja = {
  invitation_subject: '{workspace} への招待',
  invitation_text: `{workspace} のお客様窓口に、メンバーとして招待されました。

下のリンクを開き、お名前とパスワードを決めると参加できます。

{link}

このリンクは 7 日間、一度だけ使えます。お心当たりがない場合は、このメールを破棄してください。`,
} as const
