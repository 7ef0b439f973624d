import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point point = new Point();
        String plain = point.toString();
        System.out.println(plain.startsWith("Point@"));
        Evolve.next();
        System.out.println(point.toString().equals("<" + plain + ">"));
    }
}
