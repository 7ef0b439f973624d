import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Box box = new Box();
        use(box);
        Evolve.next();
        use(box);
        use(box);
    }

    static void use(Box box) {
        System.out.println("width " + box.width);
    }
}
