package io.dutyline.engine.cloudformation.sam;

/** The kinds of APIs that events of functions can add to. */
enum ApiKind {
  REST("AWS::Serverless::Api", "Api", "RestApiId", "ServerlessRestApi"),
  HTTP("AWS::Serverless::HttpApi", "HttpApi", "ApiId", "ServerlessHttpApi");

  private final String type;
  private final String event;
  private final String idProperty;
  private final String implicitId;

  ApiKind(String type, String event, String idProperty, String implicitId) {
    this.type = type;
    this.event = event;
    this.idProperty = idProperty;
    this.implicitId = implicitId;
  }

  boolean is(SamResource resource) {
    return resource.type().equals(type);
  }

  String type() {
    return type;
  }

  /** Returns the type of its events. */
  String event() {
    return event;
  }

  /** Returns the property of an event that names its API. */
  String idProperty() {
    return idProperty;
  }

  /** Returns the logical id of the API of events that name none. */
  String implicitId() {
    return implicitId;
  }
}
