create trigger audit_entry_is_never_changed before update on audit_entry
begin
  select raise(abort, 'the audit log is append-only');
end;

create trigger audit_entry_is_never_deleted before delete on audit_entry
begin
  select raise(abort, 'the audit log is append-only');
end;
