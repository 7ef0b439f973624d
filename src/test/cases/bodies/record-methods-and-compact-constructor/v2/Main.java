import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point before = new Point(1, -2);
        System.out.println(before + " " + before.sum());
        Evolve.next();
        Point after = new Point(1, -2);
        System.out.println(before + " " + before.sum());
        System.out.println(after + " " + after.sum());
        System.out.println(before.equals(after) + " " + before.equals(new Point(1, 2)));
    }
}
