package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.source.SourceRange;

/**
 * What an event invokes: a function, its alias, or a state machine.
 *
 * @param owner the serverless resource that the event belongs to
 * @param logicalId of what is invoked: the owner's, or that of its alias
 */
record Target(SamResource owner, String logicalId) {
  boolean isAlias() {
    return !logicalId.equals(owner.logicalId());
  }

  /** Returns the expression for its name, as permissions take it. */
  Node name(SourceRange range) {
    return NodeMaker.at(range).ref(logicalId);
  }

  /** Returns the expression for its ARN; an alias and a state machine are named by theirs. */
  Node arn(SourceRange range) {
    NodeMaker make = NodeMaker.at(range);
    boolean isFunction = owner.type().equals("AWS::Serverless::Function");
    return isFunction && !isAlias() ? make.getAtt(logicalId, "Arn") : make.ref(logicalId);
  }
}
