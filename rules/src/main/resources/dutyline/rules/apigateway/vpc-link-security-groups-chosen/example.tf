variable "security_group_ids" {
  type = set(string)
}

resource "aws_security_group" "link" {
  name   = "api-link"
  vpc_id = "vpc-0a1b2c3d"
}

# expect: met
resource "aws_apigatewayv2_vpc_link" "own_group" {
  name               = "own-group"
  subnet_ids         = ["subnet-0a1b2c3d", "subnet-4e5f6071"]
  security_group_ids = [aws_security_group.link.id]
}

# expect: missing
resource "aws_apigatewayv2_vpc_link" "without" {
  name               = "without"
  subnet_ids         = ["subnet-0a1b2c3d", "subnet-4e5f6071"]
  security_group_ids = []
}

# expect: unknown
resource "aws_apigatewayv2_vpc_link" "undecided" {
  name               = "undecided"
  subnet_ids         = ["subnet-0a1b2c3d", "subnet-4e5f6071"]
  security_group_ids = var.security_group_ids
}
