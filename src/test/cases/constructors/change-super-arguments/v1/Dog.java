class Dog extends Animal {
    Dog(int age) {
        super("dog");
    }
}
