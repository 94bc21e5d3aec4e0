using Microsoft.EntityFrameworkCore;

namespace Undersigned.Data;

/// <summary>The database of larger installations: several server processes may share it.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : Db(options);
