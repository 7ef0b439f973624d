class Dog extends Animal {
    int barks = 3;
}
