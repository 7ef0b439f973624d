class Person {
}
