class Chain {
    int first = 10;
    int start = 2;
    int second = first + start;
    int third = second * second;
    int fourth = third - first;

    String show() {
        return first + " " + second + " " + third + " " + fourth;
    }
}
