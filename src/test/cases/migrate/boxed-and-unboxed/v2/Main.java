import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Boxes boxes = new Boxes();
        System.out.println(boxes.show());
        Evolve.next();
        System.out.println(boxes.show());
    }
}
