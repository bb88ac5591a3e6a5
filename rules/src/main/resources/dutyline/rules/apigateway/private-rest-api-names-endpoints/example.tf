variable "endpoint" {
  type = string
}

variable "endpoint_type" {
  type = string
}

locals {
  everyone = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "execute-api:/*" }]
  })
}

# expect: met
resource "aws_api_gateway_rest_api" "denied" {
  name = "denied"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "execute-api:/*" },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "execute-api:Invoke"
        Resource  = "execute-api:/*"
        Condition = { StringNotEquals = { "aws:SourceVpce" = var.endpoint } }
      },
    ]
  })

  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

# expect: missing
resource "aws_api_gateway_rest_api" "open" {
  name = "open"

  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

resource "aws_api_gateway_rest_api_policy" "open" {
  rest_api_id = aws_api_gateway_rest_api.open.id
  policy      = local.everyone
}

# expect: not-applicable
resource "aws_api_gateway_rest_api" "public" {
  name   = "public"
  policy = local.everyone
}

# expect: unknown
resource "aws_api_gateway_rest_api" "undecided" {
  name   = "undecided"
  policy = local.everyone

  endpoint_configuration {
    types = [var.endpoint_type]
  }
}
