class Dog extends Animal {
    Dog() {
        super("dog");
    }
}
