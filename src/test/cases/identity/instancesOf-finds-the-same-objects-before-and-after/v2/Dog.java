class Dog extends Animal {
}
