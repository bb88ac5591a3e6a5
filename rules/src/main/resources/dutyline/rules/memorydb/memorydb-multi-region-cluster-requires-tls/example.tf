variable "tls" {
  type = bool
}

# expect: met
resource "aws_memorydb_multi_region_cluster" "default" {
  multi_region_cluster_name_suffix = "default"
  node_type                        = "db.r7g.xlarge"
}

# expect: missing at tls_enabled
resource "aws_memorydb_multi_region_cluster" "plain" {
  multi_region_cluster_name_suffix = "plain"
  node_type                        = "db.r7g.xlarge"
  tls_enabled                      = false
}

# expect: unknown
resource "aws_memorydb_multi_region_cluster" "undecided" {
  multi_region_cluster_name_suffix = "undecided"
  node_type                        = "db.r7g.xlarge"
  tls_enabled                      = var.tls
}
