class Dog extends Animal {
    Dog(int age) {
        super(age > 9 ? "old dog" : "dog of " + age);
    }
}
