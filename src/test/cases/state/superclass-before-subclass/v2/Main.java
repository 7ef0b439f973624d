import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Square square = new Square(3);
        Evolve.next();
        System.out.println(square.show());
    }
}
