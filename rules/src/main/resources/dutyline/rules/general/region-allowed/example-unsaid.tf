variable "home" {
  type = string
}

provider "aws" {
  region = var.home
}

# expect: unknown
resource "aws_sqs_queue" "orders" {
  name = "orders"
}
