import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Boxes.make());
        Evolve.next();
        System.out.println(Boxes.make());
        Evolve.next();
        System.out.println(Boxes.make());
        Evolve.next();
        System.out.println(Boxes.make());
    }
}
