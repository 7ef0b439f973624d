/** One of a million. */
class Item {
    int number = 7;
    int retyped = 5;
}
