/** A guide with two questions: the first probes an area of action, the second only besides. */
export const RINK_GUIDE = `---
type: interview-guide
language: en
---
# Ice rink

## Rounds

### 1. First talk {#first-talk}

1. Tell me about a busy week. {#busy-week}
   - Kind: behavioural
   - Skill areas: **Planning**, Care
2. Tell me about a guest you remember. {#guest}
   - Kind: behavioural
   - Skill areas: Care
3. Tell me about the rink you know best. {#rink}
   - Kind: behavioural

## Skill areas

### Planning {#planning}

Keeps several things on time.

- Needs: action
- **Order of work** {#order}: what came first.
  - Ask: What did you do first, and why?
  - Mentioned by: timetable, schedule, 予定表
- **Early warning** {#early}: how delays were seen in time.
  - Ask: How did you see a delay coming?
  - Mentioned by: delay, checkpoint, 遅れ

### Care {#care}

Looks after guests.

- Needs: action
- **Listening** {#listening}: what was heard.
  - Ask: What did the guest tell you?
  - Mentioned by: complaint, feedback, 感想
`;
