class Parent {
    int a = 1;
    long b = 2;
}
