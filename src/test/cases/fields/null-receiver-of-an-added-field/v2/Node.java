class Node {
    Node next;
    int value;
    String text;

    private int noisy() {
        System.out.println("value computed");
        return 3;
    }

    String probe() {
        String result = "";
        try {
            result += next.value;
        } catch (NullPointerException e) {
            result += "read ";
        }
        try {
            next.value = noisy();
        } catch (NullPointerException e) {
            result += "written ";
        }
        try {
            next.text = "x";
        } catch (NullPointerException e) {
            result += "reference";
        }
        return result;
    }
}
