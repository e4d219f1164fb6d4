/** "for discussion at the May meeting" */
export const FOR_A_MEETING =
  /\bfor the next meeting\b|\bfor (?:discussion|consideration|decision|approval|review)? ?(?:at|by|to|in) (?:the|a|its|their|our) [^.]{0,40}\b(?:meeting|committee|panel|board)\b/i;
