import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shelf shelf = new Shelf();
        shelf.fill();
        Object before = shelf.identity();
        System.out.println(shelf.show());
        Evolve.next();
        System.out.println(shelf.show() + " " + (before == shelf.identity()));
    }
}
