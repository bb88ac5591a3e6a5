# comment
resource "a" b {
  c = [for k, v in d : "${k}-${v}" if v != null] // more
  e { f = g.*.h[0] }
  i = <<-EOT
    j ${~ k ~}
    %{ if l }m%{ else }n%{ endif }
  EOT
  o = { (p) : -1.5e3, q = r ? !s : t(u...) } /* end */
}
