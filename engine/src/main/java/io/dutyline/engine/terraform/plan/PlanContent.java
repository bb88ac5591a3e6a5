package io.dutyline.engine.terraform.plan;

import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;

/**
 * What a plan says.
 *
 * @param resources those that there will be, in the plan's order
 * @param destroyed how many there will not be any more
 * @param root the configuration's root module
 * @param providers the configured providers' arguments, by key
 * @param variables values of the root module's variables
 */
record PlanContent(
    List<PlannedResource> resources,
    int destroyed,
    ConfiguredModule root,
    Map<String, Expressions> providers,
    Map<String, Value> variables) {}
