variable "hidden" {
  type      = string
  sensitive = true
}

variable "printed" {
  type    = string
  default = "orders_admin"
}

# expect: met
resource "aws_db_instance" "hidden" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  manage_master_user_password = true
  username                    = var.hidden
}

# expect: missing at username
resource "aws_db_instance" "written" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# expect: missing at username
resource "aws_db_instance" "printed" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  manage_master_user_password = true
  username                    = var.printed
}
