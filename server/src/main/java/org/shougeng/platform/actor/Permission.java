package org.shougeng.platform.actor;

/** One thing a post may allow. Which post allows which is one table in {@code access}. */
public enum Permission {
  /** Look at regions, parcels, layers and the map. */
  READ_LAND,
  /** Import and undo layers, drop base maps. */
  MANAGE_LAYERS,
  READ_REVIEWS,
  /** Upload red lines and review them. */
  RUN_REVIEWS,
  /** Draw and edit shapes on the map. */
  EDIT_SHAPES,
  READ_EVIDENCE,
  ADD_EVIDENCE,
  /** Registers of the duties, their exports. */
  READ_REGISTERS,
  /** Enter, import and undo rows of registers. */
  EDIT_REGISTERS,
  /** Names, phones and numbers of people inside the own jurisdiction. */
  READ_PERSONAL_DATA,
  /** Own to-dos, messages, drafts and views. */
  USE_DESK,
  /** The working-day calendar. */
  MANAGE_CALENDAR,
  /** The region tree and the county's settings. */
  MANAGE_REGIONS,
  /** Accounts: invite, lock, revoke sessions. The system administrator's. */
  MANAGE_ACCOUNTS,
  /** Posts: who may do what where. The security administrator's. */
  GRANT_POSTS,
  /** The audit log. The audit administrator's and the auditor's. */
  READ_AUDIT,
  /** Backups, certificates, health, settings. The system administrator's. */
  OPERATE
}
