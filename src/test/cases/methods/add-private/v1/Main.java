import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Box box = new Box("ab");
        System.out.println(box.show());
        Evolve.next();
        System.out.println(box.show());
    }
}
