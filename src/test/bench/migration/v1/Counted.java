/** One of another million. */
class Counted {
    int number = 7;
}
