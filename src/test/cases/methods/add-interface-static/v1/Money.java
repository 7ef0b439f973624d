interface Money {
    long cents();
}
