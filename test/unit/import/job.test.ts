import assert from 'node:assert/strict';
import { jobOf } from '../../../src/core/import/job';
import { readWriteUp } from '../../../src/core';

/** Title, a line of the text, and company, role, place. */
const CASES: readonly (readonly [string, string, string, string, string])[] = [
  [
    'Torvik Store Operations Lead - North Region - Norway Interview Experience Share',
    'People at Torvik were kind.',
    'Torvik',
    'Store Operations Lead - North Region',
    'Norway',
  ],
  ['Tern & Vole Freight Yard Supervisor Interview Questions & Reviews', '', 'Tern & Vole', 'Freight Yard Supervisor', ''],
  ['What my Product Designer interviews @ Quillo taught me', '', 'Quillo', 'Product Designer', ''],
  ['Marsh Brothers – Graduate Data Analyst', '', 'Marsh Brothers', 'Graduate Data Analyst', ''],
  ['Quillo product manager interviews: how they go', 'so Quillo asked me in', 'Quillo', 'Product manager', ''],
  ['Larch Pay Interview Guide: Risk Operations Analyst', '', 'Larch Pay', 'Risk Operations Analyst', ''],
  ['Ember Analytics (Associate Consultant): two days', 'then Ember Analytics called', 'Ember Analytics', 'Associate Consultant', ''],
  ['The Complete Guide to the Quillo Creator Partnerships Interview', 'then Quillo asked', 'Quillo', 'Creator Partnerships', ''],
  ['Getting hired as a podcast editor at Northsound: the guide', '', 'Northsound', 'Podcast editor', ''],
  ['How we hire baristas and cashiers at Grey Heron Coffee', '', 'Grey Heron Coffee', '', ''],
  ['Staff Nurse Band 5 – what my interview looked like', '', '', 'Staff Nurse Band 5', ''],
  ['The SDR interview, stage by stage', '', '', 'SDR', ''],
  ['How I became an apprentice stone mason', '', '', 'Apprentice stone mason', ''],
  ['Revenue Manager at a hotel group: four talks', '', '', 'Revenue Manager', ''],
  ['Support Worker, Young People – Merrow Council: how to prepare', 'Hi there.', 'Merrow Council', 'Support Worker', ''],
  ["Your interviews for Deputy Cleaner at Finch's Bathhouse", '', "Finch's Bathhouse", 'Deputy Cleaner', ''],
  ['Apprentice Plumber at Grey Heron Heating: notes', '', 'Grey Heron Heating', 'Apprentice Plumber', ''],
  ['FIRE CONTROL OPERATOR – MY NOTES', '', '', 'FIRE CONTROL OPERATOR', ''],
  ['Interviewing as a backend engineer at a Tokyo start-up', '', '', 'Backend engineer', 'Tokyo'],
  ['Interviewing at a game studio with N2 Japanese', '', '', '', ''],
  ['Flying at last: my Aerola assessment day', 'and Aerola pays the hotel', 'Aerola', '', ''],
  ['What a week! First interview done.', 'It rained.', '', '', ''],
  ['みなも食品|面接の流れと質問まとめ', '', 'みなも食品', '', ''],
  ['【25卒】あかね銀行の中途採用面接を徹底解説', '', 'あかね銀行', '', ''],
  ['Tsubomiジャパンの英語面接を受けてみた(Vendor Manager)', '', 'Tsubomiジャパン', 'Vendor Manager', ''],
  ['選考体験記 ほしの製菓株式会社(営業職/2024卒)', '', 'ほしの製菓', '営業職', ''],
  ['面接準備シート:みなも家具株式会社 店舗運営担当', '', 'みなも家具', '店舗運営担当', ''],
  ['面接準備メモ:あかね総合病院 臨床栄養士(中途)', '', 'あかね総合病院', '臨床栄養士', ''],
  ['ほしの物流株式会社 西センター 夜間リーダー（中途）面接のご案内', '担当のマネージャーより。', 'ほしの物流', '夜間リーダー', ''],
  ['面接対策のご案内', '株式会社ひかりの園 物流センター長候補', 'ひかりの園', '物流センター長候補', ''],
  [
    'My notes for the inteview - Grey Heron Hotel, front desk supervisor (part-time)',
    '',
    'Grey Heron Hotel',
    'Front desk supervisor (part-time)',
    '',
  ],
  ['State Service interview - Board of Dr. K. - clerk', '', '', 'Clerk', ''],
  ['【面接メモ】みなも運輸 物流企画(センター運営) ※自分用', '', 'みなも運輸', '物流企画', ''],
  ['【面接メモ】みなも運輸 一次面接', '', 'みなも運輸', '', ''],
  ['【面接】Guest Relationsの話', '', '', '', ''],
  ['面接につきまして/南星物流様', '', '南星物流', '', ''],
  ['看護師4年目、病院を変えました', '', '', '看護師', ''],
  ['広告営業からカスタマーサクセスへ。面接3回', '', '', 'カスタマーサクセス', ''],
  ['公立保育士の採用試験、面接の記録', '', '', '公立保育士', ''],
  ['グランドスタッフ(成田)受けてきたメモ', '', '', 'グランドスタッフ', '成田'],
  ['編集者三年目、転職の話', '', '', '', ''],
  ['Solar project developer, small firm: how it went', 'They build solar parks.', '', 'Solar project developer', ''],
  ['Duty Supervisor, ground handler – how my interview went', 'I wanted to be a duty supervisor.', '', 'Duty Supervisor', ''],
  ['Quillo backend engineer interview: what they asked', '', 'Quillo', 'Backend engineer', ''],
  ['Tech support engineer interview, small shop', '', '', 'Tech support engineer', ''],
  ['Head of Year interviews: what I got asked', '', '', 'Head of Year', ''],
  ['Head of Research, Larch Pay', '', '', 'Head of Research', ''],
  ['食品メーカー 工場の品質管理 面接メモ', '', '', '', ''],
  ['公立美術館・教育普及担当の面接について', '', '', '教育普及担当', ''],
  ['ベーカリーチェーン 店長候補 面接メモ', '', '', '店長候補', ''],
  ['', '', '', '', ''],
];

suite('The job that a write-up is about', () => {
  for (const [title, line, company, role, place] of CASES)
    test(`“${title}”`, () => assert.deepEqual(jobOf(title, line === '' ? [] : [line], `${title}\n${line}`), { company, role, place }));
});

suite('The title of a write-up', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Skip to content\nHome  Jobs  Blog\nJobs › Stories\nHow I got the job at the mill\n\nIt was wet.\n', 'How I got the job at the mill'],
    [
      'r/millers\nPosted by u/flour · 3 mo. ago\n\nFull loop at a mill, sorry for the length\n\nIt was wet.\n',
      'Full loop at a mill, sorry for the length',
    ],
    ['From: Ada\nSubject: The mill, your talk on Monday\nDate: 3 May\n\nDear Bo,\n\nit will be wet.\n', 'The mill, your talk on Monday'],
    ['From: Ada\nSubject: Re: how was it?\n\nWet.\n', ''],
    ['【面接メモ】粉の会社 ※自分用まとめ\n\n雨だった。\n', '粉の会社'],
    ['件名:粉の会社の面接のご案内\n\nお世話になっております。\n', '粉の会社の面接のご案内'],
    ['# HR call (12 Feb)\n\n- Why us?\n\n# Panel\n\n- Why now?\n', ''],
    ['+++\ntitle = "The mill and I"\n+++\n\nIt was wet.\n', 'The mill and I'],
    ['本文へスキップ\nHOME 会社 採用\n粉屋の面接を受けた話\n\n雨でした。\n', '粉屋の面接を受けた話'],
  ];
  for (const [text, title] of cases) test(JSON.stringify(text.slice(0, 40)), () => assert.equal(readWriteUp(text).title, title));
});
