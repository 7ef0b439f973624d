public class Main {
    public static void main(String[] args) {
        System.out.println(new Child(4).show());
        System.out.println(new Child(5).show());
    }
}
