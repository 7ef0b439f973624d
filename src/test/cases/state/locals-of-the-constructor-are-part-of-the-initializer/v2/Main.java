import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Matrix matrix = new Matrix("m");
        Evolve.next();
        System.out.println(matrix.show());
    }
}
