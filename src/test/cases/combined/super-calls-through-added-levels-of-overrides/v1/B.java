class B extends A {
}
