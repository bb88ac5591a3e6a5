module "self" {
  source = "../loop"
}
