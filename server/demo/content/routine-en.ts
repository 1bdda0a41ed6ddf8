import { ask, type Topic } from '../routine.ts'

const thanks = [
  'That did it, thank you!',
  'Brilliant, thanks for the quick answer.',
  'Works perfectly now. Much appreciated.',
  'Thank you so much, that is exactly what I needed to know.',
]

/** The international desk. */
export const international: Topic[] = [
  {
    language: 'en',
    tags: ['配送'],
    asks: [
      ask('Shipping to Ireland', 'Hi, do you ship the LC-20 to Ireland, and who pays the import VAT?'),
      ask(
        'Where is my order?',
        'It has been nine days since M-20455 left Japan. The tracking page has not moved since Tuesday. Is it lost?',
        { answer: 1, note: '配送会社に問い合わせ済み、通関で停止中。明後日もう一度確認します。' },
      ),
      ask(
        'Change of address',
        'I am moving at the end of the week. Can you send M-20602 to my new flat instead? I will forward the address as soon as you tell me it is possible.',
      ),
      ask(
        'Customs asked for an invoice',
        'Customs is holding my MS-4 and they want an invoice with the value in euros. Can you send one today?',
        {
          answer: `
Of course. The invoice with the value in euros is on its way to you in a separate mail, together with a short letter for the officer.

Please send both to customs as they are. The order number {order} is on each page, which is what they look for.`,
        },
      ),
      ask(
        'Faster delivery?',
        'Is there any way to get the CaptureBox here before the 14th? I do not mind paying for express.',
        {
          answer: `
Yes: by express it would arrive on the 11th or 12th. The difference is 2,400 yen, and I can add it to your order if you answer before tomorrow noon, Japan time.

After that the parcel leaves with the regular flight, and I can no longer move it.`,
        },
      ),
    ],
    answers: [
      `
Thank you for writing.

Yes, we ship {product} worldwide by air; it usually takes six to nine days. Import tax is collected by the carrier at your door, because it belongs to the country the parcel arrives in and we must not collect it for them.`,
      `
I am sorry for the wait.

I asked the carrier, and your parcel {order} is not lost: it is in the customs queue, where the tracking page shows nothing. It normally moves on within two working days. I will look again the day after tomorrow and write to you, so you need not remind me.`,
      `
Of course, that can be arranged.

I have put a note on {order}. Please answer this mail with the details, and the warehouse will use them for the label. If the parcel has already left when you answer, I will redirect it on the way.`,
    ],
    thanks: ['Thank you, that is very clear.', 'Thanks for the quick answer, I feel better now.'],
  },
  {
    language: 'en',
    tags: ['互換性'],
    answers: [],
    thanks: ['Thank you so much, that is exactly what I needed to know.', 'Great, thanks. Ordering one today.'],
    asks: [
      ask(
        'Does CaptureBox work with 50 Hz cameras?',
        'My camera outputs 1080p50. Will the CaptureBox accept it, or is it only for 60?',
        {
          answer: `
It accepts both. CaptureBox detects 50 and 60 by itself, up to 1080p60.

Please set your streaming program to 50 (or 25) frames as well. If the two do not match, movements look slightly jerky, and people usually blame the box for it.`,
        },
      ),
      ask('Using LightPanel 12 on 230 V', 'Is the LightPanel 12 safe on 230 V in Europe? The label only says 100 V.', {
        answer: `
The panel itself runs on 12 V, and its power adapter takes 100–240 V, so it is safe in Europe. You only need the EU plug, which we include with orders from Europe.

The label you saw is the one of the Japanese box; I have asked for a second line on it.`,
      }),
      ask('NDI?', 'Does LiveCube 20 speak NDI? Our whole campus is on it.', {
        answer: `
Not directly, I am afraid. LiveCube 20 sends RTMP and SRT.

Many campuses put a small computer between the two that turns SRT into NDI; it adds about 80 ms. If that is acceptable, I can send you the settings one of our university customers uses.`,
      }),
      ask('MicLink and iPad', 'Can I plug a MicLink into an iPad with USB-C? And does it need batteries?', {
        answer: `
Yes, it works as soon as it is plugged in, and it needs no batteries: the iPad powers it.

Please open your recording app after connecting it. Some apps only look for microphones when they start.`,
      }),
      ask(
        'Two monitors on MS-4',
        'Is it possible to connect two monitors to the MS-4, one for the programme and one for the preview?',
        {
          answer: `
Yes. HDMI OUT 1 always carries the programme; OUT 2 can be switched to "Multiview" in the menu, which shows all inputs with the preview in the corner.

Multiview runs at 30 frames even when the programme runs at 60, so please don't judge the sync by it.`,
        },
      ),
      ask('Old laptop', 'Would an eight-year-old laptop with USB 3 be enough for the CaptureBox Mini?', {
        answer: `
For 1080p30 it should be enough: CaptureBox Mini leaves the compression to the computer, and a processor of that age manages thirty frames but rarely sixty.

If you try it and it does not work out, you can return the box within 14 days, opened or not.`,
      }),
      ask(
        'Third-party batteries for LC-20',
        'Which USB-C power banks work with the LC-20? Mine switches off after a minute.',
        {
          answer: `
The LC-20 draws very little, and some power banks take that for "nothing connected" and switch off. Please use one with a low-current mode (often a double press of its button), or one that names 15 W PD output.

A list of models that our customers have tried is on the support page, under "Power".`,
        },
      ),
    ],
  },
  {
    language: 'en',
    tags: ['使い方'],
    answers: [],
    thanks,
    asks: [
      ask(
        'How do I reset the password of my LiveCube?',
        'I set a password for the web page of my LiveCube 20 and forgot it. Please tell me I do not have to send it to Japan.',
        {
          answer: `
You do not have to send it anywhere.

Hold the small button next to the network socket for ten seconds until the light turns white. This resets the password only; your streaming keys and scenes stay. Afterwards please choose a new password at once, because the page is open until you do.`,
        },
      ),
      ask(
        'Echo in our stream',
        'Viewers hear everything twice, half a second apart. We use LC-20 plus a laptop microphone.',
        {
          answer: `
The half second is the giveaway: both the camera's microphone and the laptop's are live.

Please mute one of them, preferably the camera's (Settings → Audio → Camera microphone → Off), since the laptop is closer to the speaker.`,
        },
      ),
      ask('Streaming to two platforms', 'Can LiveCube 20 send to two platforms at once?', {
        answer: `
Yes, two at the same time: Settings → Output → Second destination.

Your connection has to carry both, so please plan about 10 Mbit/s upload for two 1080p streams. If it gets tight, the second one is lowered first and the main one stays as it is.`,
      }),
      ask(
        'Picture is upside down',
        'I mounted my LC-20 on the ceiling and now the whole lesson is upside down. Help?',
        {
          answer: `
That view must have been refreshing. Settings → Picture → Rotation → 180°, and everybody is back on the floor.

The microphone does not mind being upside down, but on a ceiling it hears more of the room; a MicLink on the table will sound much closer.`,
        },
      ),
      ask(
        'What does the purple light mean?',
        'The LED of my MS-4 is purple since this morning. It is not in the manual.',
        {
          answer: `
Purple means that the MS-4 has received a firmware file and waits for your permission to install it. It is safe to ignore during a show.

You are right that it is missing in the manual; I have asked for a line in the next edition. Thank you for telling us.`,
        },
      ),
      ask('Recording length', 'How long can CaptureBox record onto a 256 GB card in 1080p60?', {
        answer: `
About 26 hours at the standard quality (20 Mbit/s), or 13 hours at high.

Files are cut every 4 GB so that a fault never costs more than the last one; most editing programs join them without a seam.`,
      }),
    ],
  },
  {
    language: 'en',
    tags: ['返品交換'],
    asks: [
      ask(
        'Return within 14 days',
        'The LightPanel is great but too bright for my tiny room, even at ten percent. May I return it? Order M-20519.',
        { answer: 0 },
      ),
      ask(
        'Dead on arrival',
        'My CaptureBox Mini arrived today and shows no light at all. Tried three cables and two computers.',
        { answer: 1 },
      ),
      ask(
        'Exchange for MS-8',
        'I bought the MS-4 last week and already need more inputs. Can I exchange it for an MS-8 and pay the difference?',
        {
          answer: `
With pleasure. The MS-8 leaves today; the difference of 22,000 yen is charged when it does.

A label for the MS-4 is in the new box, so you can move your cables over first and send the old one back afterwards. Within two weeks is fine.`,
        },
      ),
      ask(
        'Missing power supply',
        'There was no power supply in the box of my LC-20. Is it sold separately or did it get lost?',
        {
          answer: `
It should have been in the box, so I am sorry: it was left out when packing.

One leaves today by air and should reach you in six days. Until then, any USB-C charger with 15 W or more will do; the LC-20 takes only what it needs.`,
        },
      ),
    ],
    answers: [
      `
I am sorry that it did not work out.

You are within the 14 days, so a return or exchange is no problem. I have sent you a prepaid label; please put the {product} and its accessories into any box that fits. The refund follows within two working days after it has arrived.`,
      `
I am sorry, that is not how it should arrive.

A new one leaves today, and you need not send the other one back first. A label for the return is in the new box; we would like to have a look at what went wrong, so that it does not happen to the next customer.`,
    ],
    thanks: ['Thanks for making it so easy.', 'That was painless. Thank you!'],
  },
  {
    language: 'en',
    tags: ['お褒め'],
    answers: [
      `
Thank you for taking the time to write; messages like yours get read aloud here in the morning.

If you ever run into trouble, you know where to find us. And if you don't, we are just as happy to hear from you.`,
    ],
    thanks: ['Keep up the good work!'],
    asks: [
      ask(
        'Just a thank you',
        'My LiveCube 20 has now streamed 100 choir rehearsals without a single hiccup. Thought you should know.',
      ),
      ask(
        'Great manual',
        'I just want to say that the drawings in the MS-4 manual are the clearest I have ever seen. Please give the illustrator a raise.',
      ),
    ],
  },
]
