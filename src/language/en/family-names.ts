/** Family names that English reports, too, put before the given name ("Liu Lin"). */
export const chineseFamilies: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu
  dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan
  fang shi yao tan liao zou xiong jin qin hao kong bai cui mao qiu gu hou shao meng duan qian xi geng hua ning tang`.split(
    /\s+/,
  ),
);

/** Likewise in Korea ("Kim Jong Un", "Moon Jae-in"). */
export const koreanFamilies: ReadonlySet<string> = new Set(
  `kim lee ri rhee yi park pak choi choe jung jong chung kang cho jo yoon yun jang chang lim rim im han oh o seo suh shin sin
  kwon hwang ahn an song ryu yoo yu hong jeon chon ko go moon mun yang son pae bae paek baek ho heo nam noh roh ro ha joo chu
  sim shim min na jin um won thae tae hyon hyun kwak sung cha pyon byun`.split(/\s+/),
);

const initials = 'zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]';
const finals =
  'iang|iong|uang|uai|uan|iao|ian|ing|ang|eng|ong|ia|ie|iu|in|ua|uo|ui|un|ue|ai|ei|ao|ou|an|en|er|a|o|e|i|u';

/** A given name of one or two Chinese syllables, as it is romanised: "lin", "jinping". */
export const pinyinGiven = new RegExp(`^(?:(?:${initials})?(?:${finals})){1,2}$`, 'u');
