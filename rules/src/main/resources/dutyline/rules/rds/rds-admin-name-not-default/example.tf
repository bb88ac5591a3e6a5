variable "name" {
  type = string
}

# expect: met
resource "aws_db_instance" "chosen" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# expect: missing at username
resource "aws_db_instance" "guessed" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  manage_master_user_password = true
  username                    = "postgres"
}

# expect: missing at master_username
resource "aws_rds_cluster" "shouted" {
  engine                      = "aurora-mysql"
  manage_master_user_password = true
  master_username             = "Admin"
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                      = "aurora-mysql"
  manage_master_user_password = true
  master_username             = var.name
}
