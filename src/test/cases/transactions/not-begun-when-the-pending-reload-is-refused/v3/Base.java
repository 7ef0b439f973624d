class Base {
}
