package org.shougeng.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** All registers that the duties have defined. One that a caller may not read is not there for them. */
@Service
public class Registers {

  private final Map<String, Register> byName = new TreeMap<>();
  private final List<Register> inOrder;

  Registers(ObjectProvider<Register> defined) {
    inOrder = defined.orderedStream().toList();
    for (Register register : inOrder) {
      if (byName.put(register.name(), register) != null) {
        throw new IllegalStateException("two registers are called " + register.name());
      }
    }
  }

  /** Those that {@code actor} may read. */
  public List<Register> of(Actor actor) {
    return inOrder.stream().filter(register -> register.isReadBy(actor)).toList();
  }

  /**
   * The register of this name.
   *
   * @throws NotFound if there is none that {@code actor} may read
   */
  public Register get(String name, Actor actor) {
    Register register = byName.get(name);
    if (register == null || !register.isReadBy(actor)) {
      throw new NotFound("台账", name);
    }
    return register;
  }

  /** The register of this name for work that was allowed when it was ordered. */
  Register get(String name) {
    Register register = byName.get(name);
    if (register == null) {
      throw new NotFound("台账", name);
    }
    return register;
  }
}
