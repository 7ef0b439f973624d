class Clerk extends Employee {
}
