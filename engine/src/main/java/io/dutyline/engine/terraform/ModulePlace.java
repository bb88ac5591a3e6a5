package io.dutyline.engine.terraform;

import io.dutyline.engine.model.Call;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a stack a module instance is.
 *
 * @param prefix of all addresses in it: {@code module.db[0].}; empty for the root module
 * @param calls that lead to it, outermost first
 * @param names of these calls
 * @param folders of the modules on the way, without its own
 */
record ModulePlace(String prefix, List<Call> calls, List<String> names, List<String> folders) {
  static final ModulePlace ROOT = new ModulePlace("", List.of(), List.of(), List.of());

  ModulePlace {
    calls = List.copyOf(calls);
    names = List.copyOf(names);
    folders = List.copyOf(folders);
  }

  /** Returns the place that a call in a module here leads to. */
  ModulePlace below(ModuleFolder caller, String name, Call call) {
    return new ModulePlace(
        call.address() + ".", with(calls, call), with(names, name), with(folders, caller.path()));
  }

  private static <T> List<T> with(List<T> list, T one) {
    List<T> longer = new ArrayList<>(list);
    longer.add(one);
    return longer;
  }
}
