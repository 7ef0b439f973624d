/** One of a million. */
class Item {
    int number = 7;
    long retyped = 5;
    int added = number * 2;

    boolean isMigrated() {
        return added == 14 && retyped == 5;
    }
}
