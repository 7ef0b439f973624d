class C extends B {
}
