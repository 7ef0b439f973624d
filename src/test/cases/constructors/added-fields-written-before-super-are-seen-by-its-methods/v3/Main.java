import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape before = new Circle(1);
        System.out.println(before + " | " + new Circle(2));
        Evolve.next();
        System.out.println(before + " | " + new Circle(3) + " | " + new Circle("disc", 4));
        Evolve.next();
        System.out.println(before + " | " + new Circle(5) + " | " + new Circle("disc", 6));
    }
}
