class Person implements Named {
}
